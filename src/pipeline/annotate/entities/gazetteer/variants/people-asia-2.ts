/** People of Asia, Africa and Oceania. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 2 of 2. */
export const PEOPLE_ASIA_2 = `
拉贾帕克萨|拉賈帕克薩/拉賈帕克沙|拉賈帕克薩|Mahinda Rajapaksa|马欣达·拉贾帕克萨
马哈茂德·阿巴斯|馬哈穆德·阿巴斯||Mahmoud Abbas
内贾德|阿瑪迪內賈德|內賈德|Mahmoud Ahmadinejad|艾哈迈迪内贾德/马哈茂德·艾哈迈迪-内贾德
马拉拉·优素福扎伊|馬拉拉·優薩福扎伊|馬拉拉|Malala Yousafzai
特恩布尔|滕博爾|特恩布爾/譚保|Malcolm Turnbull|马尔科姆·特恩布尔
索加瓦雷|蘇嘉瓦瑞|索加瓦雷|Manasseh Sogavare|梅纳西·索加瓦雷
曼莫汉·辛格|曼莫漢·辛格/*辛哈||Manmohan Singh
玛丽亚·雷萨|瑪麗亞·瑞薩|瑪麗亞·雷薩|Maria Ressa
佩泽希齐扬|裴澤斯基安|佩澤希齊揚|Masoud Pezeshkian|马苏德·佩泽希齐扬
梅加瓦蒂|梅嘉娃蒂|梅加瓦蒂|Megawati Sukarnoputri
巴切莱特|巴舍萊/巴綺蕾|巴切萊特|Michelle Bachelet|米歇尔·巴切莱特/蜜雪儿·巴舍莱
敏昂莱|敏昂萊/敏昂來|敏昂萊|Min Aung Hlaing|明昂莱
蒙博托|莫布杜|蒙博托|Mobutu Sese Seko
穆尔西|*穆希/*莫西|穆爾西|Mohamed Morsi|穆罕默德·穆尔西/穆罕默德·穆希
扎里夫|札瑞夫/查瑞夫|扎里夫|Mohammad Javad Zarif|穆罕默德·贾瓦德·扎里夫
穆罕默德·本·萨勒曼|穆罕默德·沙爾曼|穆罕默德·本·薩勒曼|Mohammed bin Salman|小萨勒曼/穆罕默德·宾·沙尔曼/小沙尔曼
文在寅|||Moon Jae-in
卡扎菲|格達費|卡達菲|Muammar Gaddafi|穆阿迈尔·卡扎菲
尤努斯|||Muhammad Yunus|穆罕默德·尤努斯
布哈里|||Muhammadu Buhari|穆罕默杜·布哈里
穆希丁|慕尤丁/毛希丁|穆希丁|Muhyiddin Yassin|穆希丁·亚辛
凯末尔|||Mustafa Kemal Atatürk|穆斯塔法·凯末尔
纳吉布|*納吉|納吉布|Najib Razak|纳吉布·拉扎克
大坂直美|大坂直美/大阪直美||Naomi Osaka
莫迪|||Narendra Modi|纳伦德拉·莫迪/纳兰德拉·莫迪
纳瓦兹·谢里夫|納瓦茲·夏立夫|納瓦茲·謝里夫|Nawaz Sharif
奈温|*尼溫|奈溫|Ne Win
曼德拉|||Nelson Mandela|纳尔逊·曼德拉
伊维拉|伊衛拉|伊維拉|Ngozi Okonjo-Iweala|恩戈齐·奥孔乔-伊韦阿拉/恩戈齐·奥孔约-伊韦阿拉
阮富仲|||Nguyen Phu Trong
西哈努克|施亞努|西哈努克|Norodom Sihanouk|诺罗敦·西哈努克
马利基|馬里奇|馬利基|Nouri al-Maliki|努里·马利基
纳扎尔巴耶夫|納札爾巴耶夫|納扎爾巴耶夫|Nursultan Nazarbayev|努尔苏丹·纳扎尔巴耶夫
巴希尔|巴席爾|巴希爾|Omar al-Bashir|奥马尔·巴希尔
奥尔罕·帕慕克|奧罕·帕慕克|帕慕克|Orhan Pamuk
奥萨马·本·拉登|賓拉登|拉登|Osama bin Laden|本·拉登/本拉登/乌萨马·本·拉登/奥萨玛·宾拉登
佩通坦|貝東塔|佩通坦|Paetongtarn Shinawatra|佩通坦·钦那瓦/佩通坦·西那瓦
朴槿惠|||Park Geun-hye
卢蒙巴|||Patrice Lumumba|帕特里斯·卢蒙巴
卡加梅|卡加米|卡加梅|Paul Kagame|保罗·卡加梅
黄英贤|||Penny Wong
穆沙拉夫|穆夏拉夫|穆沙拉夫|Pervez Musharraf|佩尔韦兹·穆沙拉夫
*皮塔|||Pita Limjaroenrat|皮塔·林乍龙拉
波尔布特|*波布|波爾布特|Pol Pot
普拉博沃|普拉伯沃|普拉博沃|Prabowo Subianto|普拉博沃·苏比安托
巴育|帕拉育/巴育|巴育|Prayut Chan-o-cha|巴育·占奥差
苏莱曼尼|蘇雷曼尼|蘇萊曼尼|Qasem Soleimani|卡西姆·苏莱曼尼/卡西姆·索莱马尼
泰戈尔|||Rabindranath Tagore|罗宾德拉纳特·泰戈尔
格罗西|葛羅西|格羅西|Rafael Grossi|拉斐尔·格罗西
拉胡尔·甘地|||Rahul Gandhi
热比娅|||Rebiya Kadeer|热比娅·卡德尔/热比亚
埃尔多安|艾爾多安/厄多安|埃爾多安|Recep Tayyip Erdoğan|雷杰普·塔伊普·埃尔多安/雷杰普·塔伊普·艾尔多安
穆加贝|穆加比|穆加貝|Robert Mugabe|罗伯特·穆加贝
杜特尔特|杜特蒂/杜特地|杜特爾特/杜特地|Rodrigo Duterte|罗德里戈·杜特尔特/罗德里戈·杜特蒂
霍梅尼|何梅尼/柯梅尼|霍梅尼|Ruhollah Khomeini|鲁霍拉·霍梅尼
鲁珀特·默多克|魯伯特·梅鐸|梅鐸|Rupert Murdoch|默多克
苏杰生|||S. Jaishankar|贾伊尚卡尔/贾山卡/苏布拉马尼亚姆·贾伊尚卡尔
萨达姆·侯赛因|海珊|薩達姆|Saddam Hussein
高市早苗|||Sanae Takaichi
莎拉·杜特尔特|莎拉·杜特蒂|*莎拉|Sara Duterte
斯科特·莫里森|史考特·莫里森||Scott Morrison
布拉特||白禮達|Sepp Blatter|塞普·布拉特
米尔济约耶夫|米爾茲約耶夫|米爾濟約耶夫|Shavkat Mirziyoyev|沙夫卡特·米尔济约耶夫
夏巴兹·谢里夫|夏巴茲·夏立夫|夏巴茲·謝里夫|Shehbaz Sharif
哈西娜|哈希納/哈西納|哈西娜|Sheikh Hasina|谢赫·哈西娜
石破茂|||Shigeru Ishiba
西蒙·佩雷斯|裴瑞斯||Shimon Peres
小泉进次郎|||Shinjiro Koizumi
安倍晋三|||Shinzo Abe|安倍
大谷翔平|||Shohei Ohtani
孙兴慜|||Son Heung-min|孙兴民
苏哈托|||Suharto|苏哈多
苏加诺|蘇卡諾|蘇加諾|Sukarno
苏西洛|尤多約諾|蘇西洛|Susilo Bambang Yudhoyono|苏西洛·班邦·尤多约诺
谭德塞||譚德塞/譚德賽|Tedros Adhanom Ghebreyesus|特沃德罗斯/特沃德罗斯·阿达诺姆·盖布雷耶苏斯
他信|塔克辛/*塔信|他信|Thaksin Shinawatra|他信·西那瓦/他信·钦那瓦/戴克辛
*登盛|||Thein Sein|吴登盛
托马斯·巴赫|湯瑪斯·巴赫||Thomas Bach
苏林|||To Lam
托尼·阿博特|艾波特|艾伯特/阿博特|Tony Abbott|东尼·艾伯特
肯雅塔|甘耶達|肯雅塔|Uhuru Kenyatta|乌胡鲁·肯雅塔
武元甲|||Vo Nguyen Giap
威廉·鲁托|盧托||William Ruto
*温敏|||Win Myint
辛瓦尔|||Yahya Sinwar|叶海亚·辛瓦尔
阿拉法特|||Yasser Arafat|亚西尔·阿拉法特
英拉|盈拉/穎拉|*英祿|Yingluck Shinawatra|英拉·西那瓦/英拉·钦那瓦
拉宾|||Yitzhak Rabin|伊扎克·拉宾
加兰特|葛朗特/加蘭特|加蘭特|Yoav Gallant|约亚夫·加兰特/约阿夫·加兰特
尹锡悦|||Yoon Suk Yeol|Yoon Suk-yeol
菅义伟|||Yoshihide Suga
穆塞韦尼|穆塞維尼|穆塞韋尼|Yoweri Museveni|约韦里·穆塞韦尼
鸠山由纪夫|||Yukio Hatoyama
羽生结弦|||Yuzuru Hanyu
`;
