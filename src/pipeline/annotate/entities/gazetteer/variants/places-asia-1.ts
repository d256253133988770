/** Cities, regions and sights of Asia, Africa and Oceania. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 1 of 2. */
export const PLACES_ASIA_1 = `
阿比让|阿必尚|阿比讓|Abidjan
阿布扎比|阿布達比|阿布扎比|Abu Dhabi
阿布贾|阿布加|阿布賈|Abuja
阿克拉|||Accra
亚的斯亚贝巴|阿迪斯阿貝巴|阿的斯阿貝巴|Addis Ababa
阿德莱德|阿得雷德|阿德萊德|Adelaide|阿得莱德
亚丁|||Aden
艾哈迈达巴德|阿美達巴德/亞美達巴德|艾哈邁達巴德|Ahmedabad
荷台达|||Al Hudaydah|荷代达
阿勒颇|阿勒坡/阿勒頗|阿勒頗|Aleppo
亚历山大港|亞歷山卓|亞歷山大港|Alexandria
阿尔及尔|||Algiers
阿拉木图|||Almaty
安曼|||Amman
吴哥窟|||Angkor Wat
安卡拉|||Ankara
塔那那利佛|安塔那那利佛|塔那那利佛|Antananarivo
阿皮亚|阿庇亞|阿皮亞|Apia
阿什哈巴德|阿什哈巴特|阿什哈巴德|Ashgabat
阿斯马拉|||Asmara
阿斯塔纳|||Astana|努尔苏丹
奥克兰|||Auckland
曼德海峡|||Bab-el-Mandeb
巴格达|||Baghdad
巴厘岛|峇里島|峇里島|Bali|巴里岛
俾路支省|||Balochistan|俾路支
巴马科|||Bamako
斯里巴加湾市|斯里巴卡旺市|斯里巴加灣市|Bandar Seri Begawan|斯里巴加湾
万隆|||Bandung
曼谷|||Bangkok
*班吉|*班基|*班吉|Bangui
班珠尔|*班竹|班珠爾|Banjul
巴士拉|巴斯拉|巴士拉|Basra
贝鲁特|||Beirut
班加罗尔|||Bengaluru|邦加罗尔
班加西|||Benghazi
伯利恒|||Bethlehem
比什凯克|比斯凱克|比什凱克|Bishkek
*比绍|*比索|*比紹|Bissau
青瓦台|||Blue House
长滩岛|||Boracay
婆罗洲|||Borneo
布干维尔|||Bougainville|布干维尔岛
布拉柴维尔|布拉薩/布拉柴維爾|布拉柴維爾|Brazzaville
布里斯班|布里斯本|布里斯班|Brisbane
布琼布拉|布松布拉|布瓊布拉|Bujumbura
釜山|||Busan
开罗|||Cairo
堪培拉|坎培拉|坎培拉|Canberra
开普敦|||Cape Town
卡萨布兰卡|卡薩布蘭加|卡薩布蘭卡|Casablanca
宿务|宿霧|宿霧|Cebu
金奈|清奈|金奈|Chennai|马德拉斯
清迈|||Chiang Mai
克赖斯特彻奇|基督城|基督城|Christchurch
科伦坡|可倫坡|科倫坡|Colombo
科纳克里|柯那克里|科納克里|Conakry
岘港|||Da Nang
达喀尔|*達卡|達喀爾|Dakar
大马士革|||Damascus
达累斯萨拉姆|三蘭港|達累斯薩拉姆|Dar es Salaam|沙兰港
达尔富尔|達佛/達富爾|達爾富爾|Darfur
达尔文港|||Darwin
达沃|納卯/達沃|達沃|Davao|达沃市
代尔祖尔|||Deir ez-Zor
达卡|||Dhaka
达兰萨拉|||Dharamsala
*帝力|*帝利|*帝力|Dili
多多马|杜篤瑪|多多馬|Dodoma
多哈|*杜哈|多哈|Doha
杜阿拉|||Douala
迪拜|杜拜|杜拜|Dubai
德班|||Durban
杜尚别|杜尚貝|杜尚別|Dushanbe
埃尔比勒|艾比爾|埃爾比勒|Erbil
费卢杰|||Fallujah|法鲁加
福尔多|||Fordow|福多
弗里敦|*自由城|弗里敦|Freetown
富纳富提|富那富提|富納富提|Funafuti
哈博罗内|嘉柏隆里|哈博羅內|Gaborone
加沙|加薩/迦薩|加沙|Gaza|加沙地带/加萨走廊/加沙走廊
戈兰高地|||Golan Heights
戈马|||Goma
瓜达尔卡纳尔岛|瓜達康納爾島|瓜達爾卡納爾島|Guadalcanal|瓜岛
瓜达尔|||Gwadar|瓜达尔港
海法|||Haifa
*海防|||Haiphong
汉班托塔|||Hambantota
河内|||Hanoi
哈拉雷|||Harare
希伯伦|希伯崙|希伯侖|Hebron
赫拉特|||Herat
胡志明市|||Ho Chi Minh City|西贡
霍巴特|荷巴特|霍巴特|Hobart
霍姆斯|*荷姆斯|霍姆斯|Homs
霍尼亚拉|荷尼阿拉|霍尼亞拉|Honiara
*顺化|||Huế
海得拉巴|海德拉巴|海得拉巴|Hyderabad|海德拉巴德
伊德利卜|伊德利布|伊德利布|Idlib|伊德利卜省
仁川|||Incheon
伊斯法罕|||Isfahan
伊斯兰堡|伊斯蘭馬巴德|伊斯蘭堡|Islamabad
伊斯坦布尔|伊斯坦堡|伊斯坦堡|Istanbul|君士坦丁堡
伊兹密尔|||İzmir
雅加达|||Jakarta|椰城
贾拉拉巴德|||Jalalabad
爪哇|||Java|爪哇岛
吉达|||Jeddah
济州岛|||Jeju|济州
耶路撒冷|||Jerusalem
约翰内斯堡|約翰尼斯堡|約翰內斯堡|Johannesburg|约堡
柔佛|||Johor|柔佛州
*新山|||Johor Bahru
朱巴|||Juba
喀布尔|||Kabul
克钦邦|||Kachin State
加里曼丹|||Kalimantan
坎帕拉|康培拉|坎帕拉|Kampala
坎大哈|坎達哈|坎大哈|Kandahar
*卡诺|||Kano
卡拉奇|喀拉蚩|卡拉奇|Karachi
克什米尔|喀什米爾|克什米爾|Kashmir
加德满都|||Kathmandu
汗尤尼斯|||Khan Younis|汉尤尼斯
喀土穆|喀土木|喀土穆|Khartoum
基加利|吉佳利|基加利|Kigali
金沙萨|金夏沙|金沙薩|Kinshasa
基尔库克|||Kirkuk
`;
