/** Cities and islands that no other table has. From Unicode CLDR 48 (exemplar cities of cldr-dates-full: zh, zh-Hant, zh-Hant-HK, en), © Unicode, Inc., licence in docs/licences/unicode-3.0.txt. Rows of `variantRows`, by Latin name. */
export const CLDR_CITIES = `
阿克套|||Aktau
阿纳德尔|阿那底|阿納德爾|Anadyr
阿克托别|阿克托比|阿克托比|Aqtobe
阿斯特拉罕|||Astrakhan
阿特劳|||Atyrau
亚速尔群岛|||Azores
巴尔瑙尔|||Barnaul
布兰太尔|||Blantyre
卡塔马卡|||Catamarca
休达|||Ceuta
芝加哥|||Chicago
奇瓦瓦|奇華華|芝娃娃|Chihuahua
赤塔|||Chita
丹佛|||Denver
底特律|||Detroit
复活节岛|||Easter Island|拉帕努伊
阿尤恩|||El Aaiún
法马古斯塔|||Famagusta
福塔雷萨|福塔力莎|福塔萊薩|Fortaleza
加拉帕戈斯群岛|加拉巴哥群島|加拉帕戈斯群島|Galápagos Islands|科隆群岛
哈利法克斯|哈里法克斯|哈利法克斯|Halifax
埃莫西约|||Hermosillo
印第安纳波利斯|印第安那波里斯|印第安納波利斯|Indianapolis
伊魁特|||Iqaluit
伊尔库茨克|伊爾庫次克|伊爾庫茨克|Irkutsk
查亚普拉|加亞布拉|查雅普拉|Jayapura
胡胡伊|||Jujuy
基里地马地岛|||Kiritimati
库斯塔奈|||Kostanay
克拉斯诺亚尔斯克|||Krasnoyarsk
夸贾林|瓜加林島|瓜加林環礁|Kwajalein Atoll
克孜洛尔达|克孜勒奧爾達|克孜勒奧爾達|Kyzylorda
朗伊尔城|隆意耳拜恩|朗伊爾城|Longyearbyen
路易斯维尔||路易維爾|Louisville
马塞约|馬瑟歐|馬塞約|Maceió
马加丹|||Magadan
望加锡|馬卡沙爾|錫江|Makassar
玛丽港|||Mariehamn
马塔莫罗斯|||Matamoros
马萨特兰|||Mazatlán
蒙特雷|蒙特瑞|蒙特雷|Monterrey
新库兹涅茨克|||Novokuznetsk
努克|||Nuuk
鄂木斯克|||Omsk
帕果帕果|巴哥巴哥|帕果帕果|Pago Pago
凤凰城|||Phoenix
波纳佩岛|波納佩|波納佩|Pohnpei
坤甸|||Pontianak
蓬塔阿雷纳斯|||Punta Arenas
拉罗汤加|||Rarotonga
里奥加耶戈斯|||Río Gallegos
萨拉托夫|||Saratov
辛菲罗波尔|辛菲羅波爾/辛非洛浦|辛菲羅波爾|Simferopol
圣约翰斯|聖約翰|聖約翰斯|St. John’s
托木斯克|||Tomsk
东加塔布|東加塔布島|湯加塔布島|Tongatapu
图库曼|吐庫曼|吐庫曼|Tucumán
乌里扬诺夫斯克|||Ulyanovsk
乌斯怀亚|||Ushuaia
怀特霍斯||白馬市|Whitehorse
雅库茨克|雅庫次克|雅庫茨克|Yakutsk
`;
